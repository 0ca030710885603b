package generics

import "log"

// What a generic function hands on as an interface value has the type that its
// caller gives it.

func tell[E any](f func(any), e E) { f(e) }

func tellVar[E any](f func(any), e E) {
	var a any = e
	f(a)
}

func tellAll[E any](f func(...any), e E) { f("told", e) }

func tellInside[E any](f func(any), e E) { func() { tell(f, e) }() }

func box[E any](e E) any { return e }

func boxComparable[E comparable](e E) any { return e }

func said[E any](e E) string {
	switch v := any(e).(type) {
	case string:
		return v
	case User:
		return v.Nick
	}
	return ""
}

func showAny(a any)        { log.Print(a) }
func showType(a any)       { log.Printf("%T", a) }
func showAll(args ...any)  { log.Print(args...) }
func countAll(args ...any) { log.Print(len(args)) }

func boxed(u User) {
	tell(showAny, u)                      // want `^User\.Email \(pii:email\) reaches log\.Print through generics\.tell$`
	tell(showType, u)                     // ok
	tell(showAny, plainUser{u.Nick})      // ok
	tell(showAny, any(u))                 // want `^User\.Email \(pii:email\) reaches log\.Print through generics\.tell$`
	tellVar(showAny, u)                   // want `^User\.Email \(pii:email\) reaches log\.Print through generics\.tellVar$`
	tellVar(showType, u)                  // ok
	tellAll(showAll, u)                   // want `^User\.Email \(pii:email\) reaches log\.Print through generics\.tellAll$`
	tellAll(countAll, u)                  // ok
	tellAll(log.Print, u)                 // want `^User\.Email \(pii:email\) reaches log\.Print through generics\.tellAll$`
	tellInside(showAny, u)                // want `^User\.Email \(pii:email\) reaches log\.Print through generics\.tellInside$`
	tellInside(showType, u)               // ok
	log.Print(box(u))                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(box(u).(User).Nick)         // ok
	log.Print(boxComparable(u))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(boxComparable(u).(User).ID) // ok
	log.Print(said(u.Email))              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(said(u))                    // ok
}

type bus[E any] struct{ listeners []func(any) }

func (b *bus[E]) on(f func(any)) *bus[E] {
	b.listeners = append(b.listeners, f)
	return b
}

func (b *bus[E]) publish(e E) {
	for _, f := range b.listeners {
		f(e)
	}
}

func published(u User) {
	new(bus[User]).on(showAny).publish(u)                          // want `^User\.Email \(pii:email\) reaches log\.Print through bus\.publish$`
	new(bus[User]).on(showType).publish(u)                         // ok
	new(bus[plainUser]).on(showAny).publish(plainUser{u.Nick})     // ok
	new(bus[User]).on(func(a any) { log.Print(a) }).publish(u)     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	new(bus[User]).on(func(a any) { log.Print("one") }).publish(u) // ok
}

func tellPointer[E any](f func(any), e E) { f(&e) }

func pointed(u User) {
	tellPointer(showAny, u)         // want `^User\.Email \(pii:email\) reaches log\.Print through generics\.tellPointer$`
	tellPointer(showAny, ref{u.ID}) // ok
	tellPointer(showType, u)        // ok
}
