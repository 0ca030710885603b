// Package solvetest analyses packages that are given as text, and writes what
// the engine worked out about them as text: for tests of the engine without a
// driver around it.
package solvetest
