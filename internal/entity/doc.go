// Package entity works out what of a store a call is about: the table that a
// statement is about, the collection behind a handle, the key that a value is
// cached under, the path of a file.
//
// Rows of the catalog say which ports of a call name it (`entity`, `query`,
// `names`); this package looks for what constants, or types, stand behind those
// ports in the code of one package. What it understands:
//
//   - a constant, also through +, fmt.Sprintf with a constant format, path.Join
//     and filepath.Join; what is not constant leaves a hole, written *
//   - a variable of the package, a local variable or a field that is given
//     the same text wherever the package stores something in it
//   - a function of the package that returns such a text
//   - a handle: of the call that made it (`names`), through the calls of a chain
//     that give back what they were called on
//   - a parameter: it is then for whoever calls to say ([Name.Input])
//   - a value of a struct type: its type, which an ORM derives a table from
//
// An entity is a string: a table in lower case without schema (users); a key or
// path, with * for what is not constant (user:*); the full name of a type
// (example.com/shop/models.User). Several are separated by ", ". It is empty
// where nothing is known.
//
// [Functions] and [Reachable] list the functions of a package for whoever looks through
// all of them, as this package does for what a variable is given.
package entity
