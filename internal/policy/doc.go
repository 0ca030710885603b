// Package policy holds the rules that judge flows. A [Policy] is a list of
// promises; a [Promise] is a sentence that a company gave, with the [Rule]s
// that hold code to it; a rule says which data must meet which [Requirement]
// before it reaches which sinks.
//
// [Default] is the policy of a program whose owners wrote none. It is made of
// ordinary promises: nothing in the judging knows about it.
//
// Judging is a pure function of the flow. Masked data is no longer personal,
// so `masked` meets every requirement on the value, [Never] included; hashed
// and encrypted data still is personal, so it breaks Never.
package policy
