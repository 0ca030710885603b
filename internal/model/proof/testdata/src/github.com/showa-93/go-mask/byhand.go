package proofs

import mask "github.com/showa-93/go-mask"

type user struct {
	Name  string
	Email string `pii:"email" mask:"filled"`
	Phone string `pii:"phone"`
}

func masked(d data[string]) {
	u, _ := mask.Mask(user{Email: d.Tagged})
	show(u)
	show(u.Email)
}

func left(d data[string]) {
	u, _ := mask.Mask(user{Phone: d.Tagged})
	show(u) // want "log/line"
}

func pointer(u *user) {
	c, _ := mask.Mask(u)
	show(c) // want "log/line"
}

type sealed struct {
	Email string `pii:"email" mask:"filled"`
	Phone string `pii:"phone" mask:"hash"`
}

func pointer_clean(u *sealed) {
	c, _ := mask.Mask(u)
	show(c)
}
