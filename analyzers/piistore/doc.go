/*
Package piistore defines an Analyzer that reports personal data which is kept
without the protection that it needs.

# Analyzer piistore

piistore: report personal data that is kept without protection

The pass follows data to where it rests: files and objects (store/file,
store/object), databases (store/sql, store/document, store/kv), caches, queues
and search indexes (store/cache, store/queue, store/search), cookies, sessions
and what a browser keeps (store/cookie, store/session, store/browser).

	type Account struct {
		Email    string `pii:"email"`
		Password string `pii:"password"`
		SSN      string `pii:"ssn"`
	}

	http.SetCookie(w, &http.Cookie{Name: "me", Value: a.Email})       // Account.Email (pii:email) reaches net/http.SetCookie
	db.ExecContext(ctx, "INSERT INTO account VALUES (?, ?)", id, a.SSN) // Account.SSN (pii:ssn) reaches (*database/sql.DB).ExecContext
	os.WriteFile("export.csv", []byte(a.Email), 0o600)                // Account.Email (pii:email) reaches os.WriteFile

# What it lets go

Data that was encrypted with 128 bits or more, or masked. In a database, data
that is not sensitive. Arguments of a statement that only reads: a look-up
writes nothing. Credentials that are kept to be compared, once hashed: a token
by any hash, what can be guessed, such as a password, by a password hash. In a
cookie, the session and the mark that recognises a visitor.

	sealed := gcm.Seal(nil, nonce, []byte(a.SSN), nil)
	db.ExecContext(ctx, "INSERT INTO account VALUES (?, ?)", id, sealed)

	hash, err := bcrypt.GenerateFromPassword([]byte(a.Password), bcrypt.DefaultCost)
	db.ExecContext(ctx, "UPDATE account SET password = ?", hash)

	db.QueryRowContext(ctx, "SELECT id FROM account WHERE ssn = ?", a.SSN)

# Promises

By default the pass holds code to default/files, default/cookies,
default/databases and default/passwords. It cannot see what the operator of a
database or a disk encrypts.

# Exceptions

A directive on the line of the call, or above it, lets a flow go and says why:

	//pii:allow store/file -- the export is what the customer asked for
	os.WriteFile(name, data, 0o600)

The reason is mandatory, and piitag reports a directive that lets nothing go.

# Fixes

With -piistore.fixes=all, findings come with fixes that change what the program
does, as those of piilog do.
*/
package piistore
