// Package lint finds what makes no sense in a policy that can be read: rules
// that contradict each other, rules and exceptions that never decide anything,
// and words that nothing else knows.
//
// A rule speaks of cells: data of a category that is narrowed in some way,
// reaching a kind of sink, in a package. [Check] works out the cells of each rule
// and compares rules by them. It complains only of what it can tell for sure, and
// each complaint names the place of the other rule. These are no contradictions:
//
//   - a narrow rule that is stricter than a wide one, or that covers a part of it
//     and asks for something else: data has to meet both;
//   - two promises that ask for the same, because each was given;
//   - a promise that is stricter or laxer than a default one, which it replaces.
package lint
