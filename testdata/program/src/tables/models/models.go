// Package models declares what others keep.
package models

type User struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"` // unread
}
