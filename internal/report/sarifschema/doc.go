// Package sarifschema has no code: its test holds what piivet writes as SARIF
// to the published schema, which a library carries that piivet has no other use
// for.
package sarifschema
