// differential test follows
