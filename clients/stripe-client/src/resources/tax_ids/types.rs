//! What goes into and comes out of [`TaxIds`](super::TaxIds).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Expandable, Slot, record, setters, texts};

record! {
    /// Tax id, as it comes back: anything may be missing.
    answer TaxId {
        /// A text.
        pub country: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`TaxIdOwner`].
        pub owner: Option<Box<TaxIdOwner>>,
        /// See [`TaxIdType`].
        pub r#type: Option<TaxIdType> = "type",
        /// A text.
        pub value: Option<String>,
        /// See [`TaxIdVerification`].
        pub verification: Option<TaxIdVerification>,
    }
}

record! {
    /// List customer tax ids query, as it is sent.
    options ListCustomerTaxIdsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListCustomerTaxIdsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create customer tax id, as it is sent.
    request CreateCustomerTaxId {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateCustomerTaxIdType`].
        pub r#type: CreateCustomerTaxIdType = "type",
        /// A text.
        pub value: String,
    }
}

impl CreateCustomerTaxId {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateCustomerTaxIdType>, value: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerTaxId {
        list expand: String,
    }
}

record! {
    /// List tax ids owner, as it is sent.
    request ListTaxIdsOwner {
        /// A text.
        pub account: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`ListTaxIdsOwnerType`].
        pub r#type: ListTaxIdsOwnerType = "type",
    }
}

impl ListTaxIdsOwner {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ListTaxIdsOwnerType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    ListTaxIdsOwner {
        set account: String,
        set customer: String,
        set customer_account: String,
    }
}

record! {
    /// List tax ids query, as it is sent.
    options ListTaxIdsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// See [`ListTaxIdsOwner`].
        pub owner: Option<ListTaxIdsOwner>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListTaxIdsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set owner: ListTaxIdsOwner,
        set starting_after: String,
    }
}

record! {
    /// Create tax id, as it is sent.
    request CreateTaxId {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`ListTaxIdsOwner`].
        pub owner: Option<ListTaxIdsOwner>,
        /// See [`CreateCustomerTaxIdType`].
        pub r#type: CreateCustomerTaxIdType = "type",
        /// A text.
        pub value: String,
    }
}

impl CreateTaxId {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateCustomerTaxIdType>, value: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxId {
        list expand: String,
        set owner: ListTaxIdsOwner,
    }
}

record! {
    /// Tax id owner, as it comes back: anything may be missing.
    answer TaxIdOwner {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`ListTaxIdsOwnerType`].
        pub r#type: Option<ListTaxIdsOwnerType> = "type",
    }
}

texts! {
    /// Tax id type: one of some texts, or any other.
    TaxIdType {
        AdNrt = "ad_nrt",
        AeTrn = "ae_trn",
        AlTin = "al_tin",
        AmTin = "am_tin",
        AoTin = "ao_tin",
        ArCuit = "ar_cuit",
        AuAbn = "au_abn",
        AuAcn = "au_acn",
        AuArn = "au_arn",
        AuWpn = "au_wpn",
        AwTin = "aw_tin",
        AzTin = "az_tin",
        BaTin = "ba_tin",
        BbTin = "bb_tin",
        BdBin = "bd_bin",
        BfIfu = "bf_ifu",
        BgUic = "bg_uic",
        BhVat = "bh_vat",
        BjIfu = "bj_ifu",
        BoTin = "bo_tin",
        BrCnpj = "br_cnpj",
        BrCpf = "br_cpf",
        BsTin = "bs_tin",
        BwVat = "bw_vat",
        ByTin = "by_tin",
        CaBn = "ca_bn",
        CaGstHst = "ca_gst_hst",
        CaPstBc = "ca_pst_bc",
        CaPstMb = "ca_pst_mb",
        CaPstSk = "ca_pst_sk",
        CaQst = "ca_qst",
        CdNif = "cd_nif",
        ChUid = "ch_uid",
        ChVat = "ch_vat",
        CiVat = "ci_vat",
        ClTin = "cl_tin",
        CmNiu = "cm_niu",
        CnTin = "cn_tin",
        CoNit = "co_nit",
        CrTin = "cr_tin",
        CvNif = "cv_nif",
        CzDic = "cz_dic",
        DeStn = "de_stn",
        DoRcn = "do_rcn",
        EcRuc = "ec_ruc",
        EgTin = "eg_tin",
        EsCif = "es_cif",
        EtTin = "et_tin",
        EuOssVat = "eu_oss_vat",
        EuVat = "eu_vat",
        FoVat = "fo_vat",
        FrSiren = "fr_siren",
        FrSiret = "fr_siret",
        FrSpi = "fr_spi",
        GbVat = "gb_vat",
        GeVat = "ge_vat",
        GhTin = "gh_tin",
        GiTin = "gi_tin",
        GnNif = "gn_nif",
        HkBr = "hk_br",
        HrOib = "hr_oib",
        HuTin = "hu_tin",
        IcNif = "ic_nif",
        IdNpwp = "id_npwp",
        IlVat = "il_vat",
        InGst = "in_gst",
        IsKt = "is_kt",
        IsVat = "is_vat",
        ItCf = "it_cf",
        JpCn = "jp_cn",
        JpRn = "jp_rn",
        JpTrn = "jp_trn",
        KePin = "ke_pin",
        KgTin = "kg_tin",
        KhTin = "kh_tin",
        KrBrn = "kr_brn",
        KzBin = "kz_bin",
        LaTin = "la_tin",
        LiUid = "li_uid",
        LiVat = "li_vat",
        LkVat = "lk_vat",
        MaVat = "ma_vat",
        MdCf = "md_cf",
        MdVat = "md_vat",
        MePib = "me_pib",
        MkVat = "mk_vat",
        MrNif = "mr_nif",
        MuVat = "mu_vat",
        MxRfc = "mx_rfc",
        MyFrp = "my_frp",
        MyItn = "my_itn",
        MySst = "my_sst",
        MzNuit = "mz_nuit",
        NgTin = "ng_tin",
        NoVat = "no_vat",
        NoVoec = "no_voec",
        NpPan = "np_pan",
        NzBn = "nz_bn",
        NzGst = "nz_gst",
        OmVat = "om_vat",
        PeRuc = "pe_ruc",
        PhTin = "ph_tin",
        PlNip = "pl_nip",
        PtNif = "pt_nif",
        PyRuc = "py_ruc",
        RoTin = "ro_tin",
        RsPib = "rs_pib",
        RuInn = "ru_inn",
        RuKpp = "ru_kpp",
        SaVat = "sa_vat",
        SgGst = "sg_gst",
        SgUen = "sg_uen",
        SiTin = "si_tin",
        SmCoe = "sm_coe",
        SnNinea = "sn_ninea",
        SrFin = "sr_fin",
        SvNit = "sv_nit",
        ThVat = "th_vat",
        TjTin = "tj_tin",
        TrTin = "tr_tin",
        TtBir = "tt_bir",
        TtVat = "tt_vat",
        TwVat = "tw_vat",
        TzVat = "tz_vat",
        UaVat = "ua_vat",
        UgTin = "ug_tin",
        UnknownValue = "unknown",
        UsEin = "us_ein",
        UyRuc = "uy_ruc",
        UzTin = "uz_tin",
        UzVat = "uz_vat",
        VeRif = "ve_rif",
        VnTin = "vn_tin",
        ZaVat = "za_vat",
        ZmTin = "zm_tin",
        ZwTin = "zw_tin",
    }
}

record! {
    /// Tax id verification, as it comes back: anything may be missing.
    answer TaxIdVerification {
        /// See [`TaxIdVerificationStatus`].
        pub status: Option<TaxIdVerificationStatus>,
        /// A text.
        pub verified_address: Option<String>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

texts! {
    /// Create customer tax id type: one of some texts, or any other.
    CreateCustomerTaxIdType {
        AdNrt = "ad_nrt",
        AeTrn = "ae_trn",
        AlTin = "al_tin",
        AmTin = "am_tin",
        AoTin = "ao_tin",
        ArCuit = "ar_cuit",
        AuAbn = "au_abn",
        AuAcn = "au_acn",
        AuArn = "au_arn",
        AuWpn = "au_wpn",
        AwTin = "aw_tin",
        AzTin = "az_tin",
        BaTin = "ba_tin",
        BbTin = "bb_tin",
        BdBin = "bd_bin",
        BfIfu = "bf_ifu",
        BgUic = "bg_uic",
        BhVat = "bh_vat",
        BjIfu = "bj_ifu",
        BoTin = "bo_tin",
        BrCnpj = "br_cnpj",
        BrCpf = "br_cpf",
        BsTin = "bs_tin",
        BwVat = "bw_vat",
        ByTin = "by_tin",
        CaBn = "ca_bn",
        CaGstHst = "ca_gst_hst",
        CaPstBc = "ca_pst_bc",
        CaPstMb = "ca_pst_mb",
        CaPstSk = "ca_pst_sk",
        CaQst = "ca_qst",
        CdNif = "cd_nif",
        ChUid = "ch_uid",
        ChVat = "ch_vat",
        CiVat = "ci_vat",
        ClTin = "cl_tin",
        CmNiu = "cm_niu",
        CnTin = "cn_tin",
        CoNit = "co_nit",
        CrTin = "cr_tin",
        CvNif = "cv_nif",
        CzDic = "cz_dic",
        DeStn = "de_stn",
        DoRcn = "do_rcn",
        EcRuc = "ec_ruc",
        EgTin = "eg_tin",
        EsCif = "es_cif",
        EtTin = "et_tin",
        EuOssVat = "eu_oss_vat",
        EuVat = "eu_vat",
        FoVat = "fo_vat",
        FrSiren = "fr_siren",
        FrSiret = "fr_siret",
        FrSpi = "fr_spi",
        GbVat = "gb_vat",
        GeVat = "ge_vat",
        GhTin = "gh_tin",
        GiTin = "gi_tin",
        GnNif = "gn_nif",
        HkBr = "hk_br",
        HrOib = "hr_oib",
        HuTin = "hu_tin",
        IcNif = "ic_nif",
        IdNpwp = "id_npwp",
        IlVat = "il_vat",
        InGst = "in_gst",
        IsKt = "is_kt",
        IsVat = "is_vat",
        ItCf = "it_cf",
        JpCn = "jp_cn",
        JpRn = "jp_rn",
        JpTrn = "jp_trn",
        KePin = "ke_pin",
        KgTin = "kg_tin",
        KhTin = "kh_tin",
        KrBrn = "kr_brn",
        KzBin = "kz_bin",
        LaTin = "la_tin",
        LiUid = "li_uid",
        LiVat = "li_vat",
        LkVat = "lk_vat",
        MaVat = "ma_vat",
        MdCf = "md_cf",
        MdVat = "md_vat",
        MePib = "me_pib",
        MkVat = "mk_vat",
        MrNif = "mr_nif",
        MuVat = "mu_vat",
        MxRfc = "mx_rfc",
        MyFrp = "my_frp",
        MyItn = "my_itn",
        MySst = "my_sst",
        MzNuit = "mz_nuit",
        NgTin = "ng_tin",
        NoVat = "no_vat",
        NoVoec = "no_voec",
        NpPan = "np_pan",
        NzBn = "nz_bn",
        NzGst = "nz_gst",
        OmVat = "om_vat",
        PeRuc = "pe_ruc",
        PhTin = "ph_tin",
        PlNip = "pl_nip",
        PtNif = "pt_nif",
        PyRuc = "py_ruc",
        RoTin = "ro_tin",
        RsPib = "rs_pib",
        RuInn = "ru_inn",
        RuKpp = "ru_kpp",
        SaVat = "sa_vat",
        SgGst = "sg_gst",
        SgUen = "sg_uen",
        SiTin = "si_tin",
        SmCoe = "sm_coe",
        SnNinea = "sn_ninea",
        SrFin = "sr_fin",
        SvNit = "sv_nit",
        ThVat = "th_vat",
        TjTin = "tj_tin",
        TrTin = "tr_tin",
        TtBir = "tt_bir",
        TtVat = "tt_vat",
        TwVat = "tw_vat",
        TzVat = "tz_vat",
        UaVat = "ua_vat",
        UgTin = "ug_tin",
        UsEin = "us_ein",
        UyRuc = "uy_ruc",
        UzTin = "uz_tin",
        UzVat = "uz_vat",
        VeRif = "ve_rif",
        VnTin = "vn_tin",
        ZaVat = "za_vat",
        ZmTin = "zm_tin",
        ZwTin = "zw_tin",
    }
}

texts! {
    /// List tax ids owner type: one of some texts, or any other.
    ListTaxIdsOwnerType {
        Account = "account",
        Application = "application",
        Customer = "customer",
        SelfValue = "self",
    }
}

texts! {
    /// Tax id verification status: one of some texts, or any other.
    TaxIdVerificationStatus {
        Pending = "pending",
        Unavailable = "unavailable",
        Unverified = "unverified",
        Verified = "verified",
    }
}
