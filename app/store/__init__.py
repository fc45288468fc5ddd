"""What the program remembers: one encrypted SQLite file, through functions that take a `Database`."""
