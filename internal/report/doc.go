// Package report writes findings for people and for programs, one file per
// output format.
//
// A [Finding] here is resolved: its places are names of files as a reader sees
// them, no longer packages and offsets, and it no longer knows which driver
// produced it. [Finish] puts findings in the order in which every format
// prints them, drops repetitions and gives each its fingerprint.
//
// # Names of files
//
// [Position.File] is the same on every machine and in every directory: a path
// relative to the root of the module (of the workspace, where there is a
// go.work), "module@version/path" for a dependency and "std/path" for the
// standard library. [Position.Shown] is what the text format prints: the file
// as one would open it from the working directory.
//
// # Formats
//
//   - text: the finding in one line, its path below it, then the promises.
//   - json: one object a line, keys in a fixed order, all of them always there.
//   - sarif, github, gitlab, checkstyle: for servers. They name files as the
//     repository does ([Tree]), and have one text for finding, path and promises
//     where the format has room for one only.
//   - html: a page that needs nothing beside it.
//
// A new format is one file with one [Format] value, and an entry in formats.
package report
