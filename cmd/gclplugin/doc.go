// Package gclplugin makes the passes of piivet a linter of golangci-lint, as a
// module plugin. A golangci-lint with it in it is built by "golangci-lint
// custom" (see .custom-gcl.yml at the root of this module), or from a main.go
// of one's own that imports this package for its side effect. The page
// docs/golangci-lint.md has both, and the settings.
//
// golangci-lint caches facts by the names of analyzers and issues by those of
// the analyzers that it is given. It knows nothing of .piivet.yaml, and takes
// another piivet for the same program where it was built under the same version.
// So a hash of the program and of all configurations of the work space is part of
// two names: that of the engine, and that of an analyzer that does nothing. After
// an edit, or with another piivet, both are new, and so are the answers.
//
// Related information would come out as issues of its own, so the path of the
// data and the broken promises are part of the message.
package gclplugin
