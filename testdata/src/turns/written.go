package turns

import "log"

type hider interface{ hide() }

// A loop over a list that is written down has a turn.
func written(u *User) {
	for _, h := range []hider{u} {
		h.hide()
	}
	log.Print(u.Email) // ok
}

func given(u *User, hs []hider) {
	for _, h := range hs {
		h.hide()
	}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func writtenMaybe(u *User, really bool) {
	for _, h := range []hider{u} {
		if really {
			h.hide()
		}
	}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func writtenOther(u, v *User) {
	for _, h := range []hider{v} {
		h.hide()
	}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func putBack(us []User, u User) {
	for i := range us {
		us[i].hide()
		us[0] = u
	}
	log.Print(us) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func shifted(us []User) {
	for i := range us {
		us[i].hide()
		us[0] = us[1]
	}
	log.Print(us) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func looked(us []User) (n int) {
	for i := range us {
		us[i].hide()
		n += us[0].ID
	}
	log.Print(us) // ok
	return n
}
