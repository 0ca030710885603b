// Package config reads `.piivet.yaml`: what a company promised, and what piivet
// cannot know of its code.
//
// [Find] says where the file is, [Load] reads it with the files that it names,
// and [Parse] reads a configuration that is no file.
// A [Config] holds a [policy.Policy], which judges flows, and an
// [overlay.Overlay], which tells the engine about code; both apply where an own
// package is analysed, see [Config.Owns], and nowhere else.
//
// Reading is strict, and all that is wrong is told at once, each with its line,
// its key and what would be right: see [strict.Problems]. A file with a problem
// is not applied at all. The table of keys that reads the file is also what
// docs/piivet.schema.json is made of: see [Shape].
//
// Caches of results must depend on [Config.Hash], because nothing else tells
// them that a configuration has changed.
package config
