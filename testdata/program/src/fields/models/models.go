// Package models has fields that are read, or not.
package models

type User struct {
	Stored    string   `pii:"email"` // unread
	Written   string   `pii:"email"` // unread
	Scanned   string   `pii:"email"` // unread
	Decoded   string   `pii:"email"`
	Encoded   string   `pii:"email"` // unread
	Answered  string   `pii:"email"`
	Copied    string   `pii:"email"` // unread
	Tidied    string   `pii:"email"` // unread
	Compared  string   `pii:"email"`
	Printed   string   `pii:"email"`
	Elsewhere string   `pii:"email"`
	Looked    string   `pii:"email"`
	Returned  string   `pii:"email"`
	Joined    string   `pii:"email"`   // unread
	Dead      string   `pii:"email"`   // unread
	Nested    Place    `pii:"address"` // unread
	Pointer   *string  `pii:"email"`   // unread
	Listed    []string `pii:"email"`
}

// Guest is nobody's: what is neither written nor read collects nothing.
type Guest struct {
	Untouched string `pii:"email"`
}

type Place struct{ Street string }

func (u *User) Email() string { return u.Returned }
