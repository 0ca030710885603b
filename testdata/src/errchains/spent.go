package errchains

import "log"

// A function that leaves more calls to its callers than a summary keeps: what an error of
// its callers gives away is not what the other one does that it may be.

type detailed struct{ mail string }

func (d *detailed) Error() string { return "detailed" }

func (d *detailed) Fields() map[string]any {
	return map[string]any{"code": 550, "mail": d.mail}
}

func detailedOr(u User, other error) error {
	if u.Nick == "" {
		return &detailed{u.Email}
	}
	return other
}

func code(err error) {
	if d, ok := err.(interface{ Fields() map[string]any }); ok {
		n, _ := d.Fields()["code"].(int)
		log.Print(n)
	}
}

func mail(err error) {
	if d, ok := err.(interface{ Fields() map[string]any }); ok {
		n, _ := d.Fields()["mail"].(string)
		log.Print(n)
	}
}

func whole(err error) {
	if d, ok := err.(interface{ Fields() map[string]any }); ok {
		log.Print(d.Fields())
	}
}

func spent(u User, other error, words interface{ Next() string }) {
	var all []string
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	log.Print(len(all))
	code(detailedOr(u, other))  // ok: that has the code of one or the other
	mail(detailedOr(u, other))  // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.mail$`
	whole(detailedOr(u, other)) // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.whole$`
}

func spenders(u User) {
	spent(u, &detailed{u.Nick}, &words{})
	spentOn(&detailed{u.Nick}, &words{})  // ok
	spentOn(&detailed{u.Email}, &words{}) // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.spentOn$`
}

func spentOn(other error, words interface{ Next() string }) {
	spent(User{}, other, words)
}
