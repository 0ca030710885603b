/*
Package piilog defines an Analyzer that reports personal data which reaches
logs, the console, traces and metrics.

# Analyzer piilog

piilog: report personal data that reaches a log, the console, a trace or a metric

The pass follows data from where a tag says what it is to the calls that show
it to operators: loggers and panics (log/line), standard output and error
(log/console), spans and baggage (log/trace), and labels of metrics
(log/metric). It reports a flow that breaks a promise of the policy, at the
call where the data enters what ends in the sink, and shows the path.

	type User struct {
		ID    int64
		Email string `pii:"email"`
	}

	slog.Info("signed up", "email", u.Email) // User.Email (pii:email) reaches log/slog.Info
	slog.Info("signed up", "user", u)        // the same: a handler prints every field
	slog.Info("signed up", "id", u.ID)       // fine
	audit.Record(ctx, u)                     // User.Email (pii:email) reaches log/slog.Info through audit.Record

An error that carries personal data leaks it when the error is logged:

	err := fmt.Errorf("no account for %s", u.Email)
	log.Print(err) // User.Email (pii:email) reaches log.Print

# What it lets go

Data that was masked or hashed by a known function, or by one that is declared
//pii:protect; a few characters of a text with a filler in the place of the
others, as in s[:1] + "***" or "****" + s[len(s)-4:]; the domain of an address;
what tells nothing of a value, such as its length, a comparison,
a count, or %T; other fields of the same value; fields and variables that were
overwritten; values whose String, Format, LogValue or MarshalJSON method shows
none of it.

	log.Print(len(u.Email))
	log.Printf("%T", u)
	u.Email = ""
	log.Print(u)

Base64, hex, escaping, compression and signing protect nothing.

# Promises

By default the pass holds code to default/logs, default/telemetry,
default/console and default/passwords. Encrypted data does not belong in a log:
who can read the log often has the key too.

# Exceptions

A directive on the line of the call, or above it, lets a flow go and says why:

	//pii:allow log/line -- the operator asked for this trace, see the runbook
	log.Print(u.Email)

The reason is mandatory, and piitag reports a directive that lets nothing go.

# Fixes

With -piilog.fixes=all, findings come with fixes that change what the program does.
They are alternatives, for an editor to offer. Unasked there are none, so that no
tool applies one that nobody has picked.

  - a function protects the text: log.Print(u.Email) becomes
    log.Print(mask(u.Email)). The function takes a string and returns one, it is
    declared //pii:protect or known to protect, well enough for the promise, and it
    is in the package or in one that the file imports. Two are proposed at most:
    those of the file come first, then those of the package, then the others.
  - an identifier stands for the struct: log.Print(u) becomes log.Print(u.ID). It
    is the first field called ID, Id, id, UID, uid, UUID or uuid that is a number, a
    text or bytes and neither tagged nor called like personal data. Only this pass
    proposes it, and piishare for error trackers.
  - the type gets a method that shows the rest of it: LogValue where log/slog
    gets the value, String where package fmt or a logger like it does, and the type is declared
    in the package. It shows the fields of a basic type that are neither tagged nor
    called like personal data.

A fix is proposed where it takes the finding away: where the call has one
argument that can hold the data, and, for a struct, where the data is in the field that
is tagged. Nothing is proposed in generated files. A fix that hides data is not
always right: whether an identifier will do, and for whom, stands in no source.
*/
package piilog
