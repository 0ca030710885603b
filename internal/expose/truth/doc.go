// Package truth holds package expose to what encoders and loggers of other
// modules really write. It is a module of its own so that the main one does
// not depend on them.
package truth
