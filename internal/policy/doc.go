// Package policy holds the rules that judge flows. A [Policy] is a list of
// promises; a [Promise] is a sentence that a company gave, with the [Rule]s
// that hold code to it; a rule says which data must meet which [Requirement]
// before it reaches which sinks.
//
// [Default] is the policy of a program whose owners wrote none. It is made of
// ordinary promises that are marked so: where another promise decides about the
// same data, at the same sink, in the same package, they are silent. An [Allow]
// lifts what admits exceptions. Both count category by category, so that what
// lets a name through does not let the diagnosis through that comes with it.
//
// What a rule requires is written in the language of package require, and
// [Compile] makes a Requirement of it. Package config reads a policy from a
// file.
//
// Judging is a pure function of the flow. Masked data is no longer personal,
// so `masked` meets every requirement on the value, [Never] included; hashed
// and encrypted data still is personal, so it breaks Never.
package policy
