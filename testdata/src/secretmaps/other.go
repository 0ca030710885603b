package secretmaps

import (
	"log"

	"secretmaps/dep"
)

func ofAnotherPackage(c dep.Config) {
	log.Print(c.Names())  // ok
	log.Print(c.Values()) // want `^Config\.Secrets \(pii:secret\) reaches log\.Print$`
	for k, v := range c.Copy() {
		log.Print(k) // ok
		log.Print(v) // want `^Config\.Secrets \(pii:secret\) reaches log\.Print$`
	}
}

func each(m map[string]string, f func(k, v string)) {
	for k, v := range m {
		f(k, v)
	}
}

func byFunction(c dep.Config) {
	each(c.Secrets, func(k, _ string) { log.Print(k) }) // ok
	each(c.Secrets, func(_, v string) { log.Print(v) }) // want `^Config\.Secrets \(pii:secret\) reaches log\.Print$`
}
