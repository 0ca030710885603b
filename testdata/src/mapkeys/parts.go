package mapkeys

import "log"

// A key may be a field of a struct that a function gets, and that stays as it is.

type row struct {
	name string
	mail string
}

type rows struct{ by map[string]row }

func (r *rows) put(name string, of row) {
	if r.by == nil {
		r.by = map[string]row{}
	}
	r.by[name] = of
}

func (r *rows) add(of row)       { r.put(of.name, of) }
func (r *rows) drop(name string) { r.put(name, row{name: name}) }

func byField(u, v User) {
	all := map[string]string{}
	all[u.Nick] = u.Email
	all[u.Nick] = "***"
	log.Print(all) // ok
	all[u.Nick] = u.Email
	all[v.Nick] = "***"
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func byMethods(u, v User) {
	var all rows
	all.add(row{u.Nick, u.Email})
	all.drop(u.Nick)
	log.Print(all) // ok
	all.add(row{u.Nick, u.Email})
	all.drop(v.Nick)
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// One that has changed in the meantime is another key.

func keyChanged(u User) {
	all := map[string]string{}
	all[u.Nick] = u.Email
	u.Nick = "nobody"
	all[u.Nick] = "***"
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func rename(u *User) { u.Nick = "nobody" }

func keyChangedBy(u User) {
	all := map[string]string{}
	all[u.Nick] = u.Email
	rename(&u)
	all[u.Nick] = "***"
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func pointedTo(u *User) {
	all := map[string]string{}
	all[u.Nick] = u.Email
	rename(u)
	all[u.Nick] = "***"
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func eachOf(us []User) {
	all := map[string]string{}
	for _, u := range us {
		all[u.Nick] = u.Email
	}
	for _, u := range us[1:] {
		all[u.Nick] = "***"
	}
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
