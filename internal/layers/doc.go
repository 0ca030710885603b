// Package layers holds the module to its layers: its test reads the imports of
// every package and fails when one points upwards. It has no code of its own.
package layers
