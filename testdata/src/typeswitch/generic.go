package typeswitch

import "log"

// A value of a type parameter may be of any type.

func numbered[T any](v T) {
	if n, ok := any(v).(int); ok {
		log.Print(n)
	}
}

func lettered[T any](v T) {
	if s, ok := any(v).(string); ok {
		log.Print(len(s))
	}
}

func generic(c counted, u User) {
	numbered(c.Age)   // want `^counted\.Age \(pii:age\) reaches log\.Print through typeswitch\.numbered$`
	numbered(u.ID)    // ok
	lettered(u.Email) // ok
}
