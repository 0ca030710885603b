// Package flow holds what the engine hands out: a [Flow] is personal data on
// its way from a [Source] to a [Sink], with what was done to it and the path
// it takes. A [Finding] is a flow that breaks a promise.
//
// Everything here is plain data. It names packages, files and lines, never a
// path on a disk, so it can be cached, sent and compared between machines.
package flow
