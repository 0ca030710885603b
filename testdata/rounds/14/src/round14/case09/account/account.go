// Package account has the users.
package account

// User can sign in.
type User struct {
	ID      int64
	Email   string `pii:"email"`
	Code    string `pii:"one-time-code"`
	Session string `pii:"session"`
}
