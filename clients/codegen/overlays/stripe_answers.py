"""What Stripe's answers hold, as an overlay for `ratelimit-codegen`.

Reads the classes of the package `stripe` of PyPI, whose fields are typed, and writes an OpenAPI document
that has nothing but names and kinds of fields: no texts are taken. It is Python, as that package is: Python's own
parser reads it.

    pip download stripe==16.1.0 --no-deps
    python3 stripe_answers.py stripe-16.1.0-py3-none-any.whl stripe.current.json > stripe.answers.json
"""

import ast
import json
import sys
import zipfile

SIMPLE = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "bool": {"type": "boolean"},
    "float": {"type": "number"},
    "Decimal": {"type": "string", "format": "decimal"},
    "Any": {},
    "StripeObject": {"type": "object", "additionalProperties": {}},
    "UntypedStripeObject": {"type": "object", "additionalProperties": {}},
}


class Source:
    """One file: its classes, and where the names it uses come from."""

    def __init__(self, module, text):
        self.module = module
        self.tree = ast.parse(text)
        self.names = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for name in node.names:
                    self.names[name.asname or name.name] = (node.module, name.name)


class Package:
    def __init__(self, wheel):
        self.sources = {}
        with zipfile.ZipFile(wheel) as files:
            for path in sorted(files.namelist()):
                if path.startswith("stripe/") and path.endswith(".py") and not path.startswith(("stripe/v2/", "stripe/params/")):
                    module = path[: -len(".py")].replace("/", ".")
                    self.sources[module] = Source(module, files.read(path).decode())
        # The wire name of each resource, by its file and class.
        self.resources = {}
        for source in self.sources.values():
            for node in source.tree.body:
                name = object_name(node) if isinstance(node, ast.ClassDef) else None
                if name:
                    self.resources[(source.module, node.name)] = name.replace(".", "__")

    def schemas(self):
        schemas = {}
        for (module, name), wire in sorted(self.resources.items(), key=lambda item: item[1]):
            source = self.sources[module]
            node = next(node for node in source.tree.body if isinstance(node, ast.ClassDef) and node.name == name)
            schema = self.an_object(source, node, [])
            if schema["properties"]:
                schemas[wire] = {**schema, "x-resourceId": wire.replace("__", ".")}
        return schemas

    def an_object(self, source, node, outer):
        scope = outer + [{inner.name: inner for inner in node.body if isinstance(inner, ast.ClassDef)}]
        properties = {}
        for field in node.body:
            if not isinstance(field, ast.AnnAssign) or not isinstance(field.target, ast.Name):
                continue
            wire = field.target.id
            if wire.startswith("_") or wire == "OBJECT_NAME":
                continue
            # `from_` and its like are the language's, not the API's.
            properties[wire.rstrip("_")] = self.value(source, field.annotation, scope)
        return {"type": "object", "properties": properties}

    def value(self, source, node, scope):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node = ast.parse(node.value, mode="eval").body
        if isinstance(node, ast.Name):
            return self.named(source, node.id, scope)
        if isinstance(node, ast.Subscript):
            return self.generic(source, node, scope)
        if isinstance(node, ast.Attribute):
            return self.attribute(source, node, scope)
        raise SystemExit(f"{source.module}: cannot read {ast.unparse(node)}")

    def attribute(self, source, node, scope):
        # `Outer.Inner`, from within a class.
        parts = ast.unparse(node).split(".")
        tree = source.tree
        for part in parts:
            tree = next(inner for inner in tree.body if isinstance(inner, ast.ClassDef) and inner.name == part)
        return self.an_object(source, tree, [])

    def named(self, source, name, scope):
        for place in range(len(scope) - 1, -1, -1):
            if name in scope[place]:
                return self.an_object(source, scope[place][name], scope[: place + 1])
        if name in SIMPLE:
            return dict(SIMPLE[name])
        module, original = source.names.get(name, (source.module, name))
        if (module, original) not in self.resources:
            # A folder exports what is in its files.
            inner = self.sources.get(f"{module}.__init__")
            for found, there in [] if inner is None else [inner.names.get(original, (None, None))]:
                module, original = found, there
        wire = self.resources.get((module, original))
        if wire is None:
            raise SystemExit(f"{source.module}: what is {name}, of {module}?")
        return {"$ref": f"#/components/schemas/{wire}"}

    def generic(self, source, node, scope):
        outer = ast.unparse(node.value)
        inner = node.slice
        value = lambda node: self.value(source, node, scope)
        if outer == "Optional":
            return nullable(value(inner))
        if outer == "Literal":
            values = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            values = [value.value for value in values]
            return {"type": "boolean"} if values == [True] else {"type": "string", "enum": values}
        if outer == "List":
            return {"type": "array", "items": value(inner)}
        if outer == "UntypedStripeObject":
            return {"type": "object", "additionalProperties": value(inner)}
        if outer == "Dict":
            return {"type": "object", "additionalProperties": value(inner.elts[1])}
        if outer in ("ListObject", "SearchResultObject"):
            return a_list(value(inner))
        if outer == "ExpandableField":
            choices = choices_of(value(inner))
            return {"anyOf": [{"type": "string"}] + choices, "x-expansionResources": {"oneOf": choices}}
        if outer == "Union":
            choices = [value(choice) for choice in inner.elts]
            texts = [choice for choice in choices if choice.get("type") == "string"]
            if len(texts) == len(choices):
                return next(choice for choice in choices if "enum" in choice or choice is choices[-1])
            return {"anyOf": choices}
        raise SystemExit(f"{source.module}: cannot read {ast.unparse(node)}")

    def answers(self):
        """What the methods of the services return, by their path and verb, where it is no single resource."""
        found = {}
        for source in self.sources.values():
            if not source.module.endswith("_service"):
                continue
            for service in source.tree.body:
                for method in service.body if isinstance(service, ast.ClassDef) else []:
                    if isinstance(method, ast.FunctionDef) and method.returns and not method.name.startswith("_"):
                        found[(source.module.removeprefix("stripe."), method.name)] = (source, method.returns)
        return found


def resource_of(service):
    """The words of what a service is about: `test_helpers.issuing._card_service` is test, issuing, card."""
    parts = [part.removeprefix("_").removesuffix("_service") for part in service.split(".")]
    words = "_".join("test" if part == "test_helpers" else part for part in parts).split("_")
    return [word for place, word in enumerate(words) if place == 0 or word != words[place - 1]]


def operation_id(resource, method):
    """The verb, and then what it is done to: `create_customer`, `create_invoice_preview`."""
    verb, *rest = method.split("_")
    if verb in ("list", "search") and not rest:
        return "_".join([verb] + resource[:-1] + [plural(resource[-1])])
    # What the method repeats of the resource.
    for length in range(min(len(rest), len(resource)), 0, -1):
        if rest[-length:] == resource[-length:]:
            rest = rest[:-length]
            return "_".join([verb] + rest + resource)
        if rest[:length] == resource[-length:]:
            return "_".join([verb] + resource + rest[length:])
    if verb == "retrieve" and rest == ["current"]:
        return "_".join([verb] + rest + resource)
    if verb == "pdf":
        return "_".join(["retrieve"] + resource + [verb])
    return "_".join([verb] + resource + rest)


def plural(word):
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word if word.endswith("s") else word + "s"


def object_name(node):
    for field in node.body:
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and field.target.id == "OBJECT_NAME":
            return field.value.value if isinstance(field.value, ast.Constant) else None
    return None


def nullable(schema):
    if "$ref" in schema:
        return {"anyOf": [schema], "nullable": True}
    return {**schema, "nullable": True} if schema else schema


def choices_of(schema):
    return schema["anyOf"] if "anyOf" in schema else [schema]


def a_list(item):
    return {"type": "object", "properties": {"data": {"type": "array", "items": item}, "has_more": {"type": "boolean"}}}


def main():
    package = Package(sys.argv[1])
    requests = json.load(open(sys.argv[2]))
    paths = {}
    answers = package.answers()
    for path, item in requests["paths"].items():
        for verb, operation in item.items():
            if "operationId" not in operation:
                continue
            service, method = operation["operationId"].rsplit(".", 1)
            source, returns = answers[(service, method)]
            resource = resource_of(service)
            said = {"operationId": operation_id(resource, method), "tags": ["_".join(resource)]}
            if ast.unparse(returns) != "Any":
                content = {"application/json": {"schema": package.value(source, returns, [])}}
                said["responses"] = {"200": {"content": content}}
            paths.setdefault(path, {})[verb] = said
    overlay = {"paths": paths, "components": {"schemas": package.schemas()}}
    json.dump(overlay, sys.stdout, separators=(",", ":"))
    print()


main()
