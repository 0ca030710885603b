// Package generics has a store for values of any type, which docs/program.md
// lists as missed.
package generics

import "gorm.io/gorm"

type User struct {
	Email string `pii:"email"` // unread
}

// Repo: what type a type parameter stands for is not known inside.
type Repo[T any] struct{ db *gorm.DB }

func (r *Repo[T]) Add(v *T) { r.db.Create(v) }

func (r *Repo[T]) Remove(id int) {
	var v T
	r.db.Delete(&v, id)
}

func Generic(r *Repo[User], u *User) {
	r.Add(u) // stored generics.User
	r.Remove(1)
}
