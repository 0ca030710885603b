// Package workspace finds the modules that a run is about, and what their
// configurations say about each package.
//
// The main modules are those that go.work names, or else the one around the
// working directory. Each has a configuration of its own, the file beside its
// go.mod, or none. A package is own, for a configuration, when its path lies in
// that module, or when the configuration's scope names it as own; where it
// lies on the disk says nothing. The configuration of its own module comes
// first. Every other package is judged, and was worked out, by its source and
// the built-in catalog alone.
//
// # Under go vet
//
// go vet starts a process for each package, in the package's directory. It has
// asked what the answers depend on before, once, in the user's directory: that
// is where [Open] is called, and what it finds is part of the answer, so that
// an edit makes go vet ask anew. [OpenPackage] then looks up from the package.
// A configuration that names packages of other modules as own cannot be found
// from there, so [Workspace.Leave] leaves a note for the processes to come,
// under the number of the go command that starts them all. The note also has
// the hash that was answered: a file that was edited meanwhile is an error,
// because go vet would keep the answer under the wrong hash.
package workspace
