// Package verdict judges the flows of a package, once for all passes: it
// holds each flow to the policy, lifts what a //pii:allow directive allows,
// and says what kind of file a finding is in. It reports nothing itself; each
// pass reports the findings of its family of sinks.
package verdict
