/*
Package piiflow defines the engine of piivet as an analyzer.

# Analyzer piiflow

piiflow: follow personal data through the program

The analyzer reports nothing by itself: piilog, piimail, piistore and
piishare report the flows it finds that break a promise. A flow is personal
data on its way from a source (a field tagged `pii:"..."`, or a function,
parameter or type with a //pii:source directive) to a sink (an argument of
a function that a model or a //pii:sink directive says data leaves through).

One package is analysed at a time, callees before callers. What a function
does with its inputs is kept as a fact on it, complete in itself, so that
every driver can cache it and hand it to the packages that import it.

Data is followed through everything that copies it: assignments,
conversions, structs, pointers, containers, channels, closures, interfaces,
generics, errors and contexts. It is let go where it does not travel:
lengths, comparisons, booleans, other fields, fields and variables that were
overwritten. What an encoder or logger shows of a value decides what reaches
the sink behind it; methods such as String or MarshalJSON are honoured where
the encoder calls them.

Where passes may not read files, as under Bazel's nogo, the flag configuration
of this analyzer is the text of a configuration. It includes no other files,
and its scope.own names the packages that it is about.

A finding that rests on something the analysis could not see is marked
approximate and names it.
*/
package piiflow
