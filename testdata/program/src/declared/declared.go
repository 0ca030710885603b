// Package declared has stores that directives declare: they are known by their
// types.
package declared

type User struct {
	Email string `pii:"email"` // unread
}

type Vault struct{}

//pii:sink store/sql
func (v *Vault) Keep(u *User) {}

type Box struct{}

//pii:sink store/sql
func (b *Box) Keep(u *User) {}

//pii:sink store/sql
func Keep(u *User) {}

func Save(v *Vault, b Box, u *User) {
	v.Keep(u) // stored declared.Vault
	b.Keep(u) // stored declared.Box
	Keep(u)   // stored ?
}
