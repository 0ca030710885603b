// Package bench measures what piivet costs over a module: [Run] gives the
// figures that docs/performance.md shows, [Write] prints them.
//
// Tools are compared in pairs, one run of each after the other, and ratios are
// taken pair by pair: what else the machine does meanwhile falls on both.
//
// A cold run finds nothing in a cache of what the tool has worked out before,
// while everything that the compiler makes is there. Nobody's cache is emptied
// for that. A tool for go vet is built anew with another build ID, which makes
// it another tool; the vet of the toolchain gets a flag with a new value, which
// is part of the keys as well; piivet alone gets a directory of its own.
package bench
