// Package case02 loads keys of tenants lazily, once.
package case02

import (
	"fmt"
	"os"
	"sync"
)

type Tenant struct {
	Slug  string
	Key   string `pii:"api-key"`
	Owner string `pii:"email"`
}

type lazy struct {
	key  func() string
	pair func() (string, error)
}

func prepare(t Tenant) lazy {
	return lazy{
		key:  sync.OnceValue(func() string { return t.Key }),
		pair: sync.OnceValues(func() (string, error) { return t.Slug, fmt.Errorf("no key for %s", t.Owner) }),
	}
}

func LeakOnceValue(t Tenant) {
	l := prepare(t)
	fmt.Fprintln(os.Stderr, "key", l.key()) // leak: Tenant.Key
}

func CleanOnceValue(t Tenant) {
	l := prepare(t)
	fmt.Fprintln(os.Stderr, "key", l.key() != "")
}

func LeakOnceError(t Tenant) {
	_, err := prepare(t).pair()
	fmt.Println(err) // leak: Tenant.Owner
}

func CleanOnceError(t Tenant) {
	slug, _ := prepare(t).pair()
	fmt.Println(slug)
}

func LeakOnceFunc(t Tenant) {
	hello := sync.OnceFunc(func() { fmt.Println("hello", t.Owner) }) // leak: Tenant.Owner
	hello()
	hello()
}

func CleanOnceFunc(t Tenant) {
	hello := sync.OnceFunc(func() { fmt.Println("hello", t.Slug) })
	hello()
	hello()
}

func LeakRemembered(t Tenant) {
	owner := t.Owner
	get := sync.OnceValue(func() string { return owner })
	_ = get()
	owner = "nobody"
	fmt.Println(get()) // leak: Tenant.Owner
}

func CleanRemembered(t Tenant) {
	owner := t.Owner
	owner = "nobody"
	get := sync.OnceValue(func() string { return owner })
	fmt.Println(get())
}
