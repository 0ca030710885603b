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
//pii:protect; what tells nothing of a value, such as its length, a comparison,
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
*/
package piilog
