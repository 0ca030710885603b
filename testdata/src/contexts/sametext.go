package contexts

import (
	"context"
	"log"
	"sync"
)

// Keys of different types are different keys, whatever they look like.

type (
	mailNumber  int
	visitNumber int
	whoKey      string
	whereKey    string
	// A long name is no reason to take two types for one.
	theKeyUnderWhichTheMailOfAVisitorStandsInAContext struct{}
	theKeyUnderWhichTheRoomOfAVisitorStandsInAContext struct{}
)

const (
	numberOfMail  mailNumber  = 0
	numberOfVisit visitNumber = 0
)

func ofTypes(ctx context.Context, u User) {
	ctx = context.WithValue(ctx, numberOfMail, u.Email)
	ctx = context.WithValue(ctx, numberOfVisit, "first")
	log.Print(ctx.Value(numberOfMail))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ctx.Value(mailNumber(0))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ctx.Value(numberOfVisit)) // ok
	log.Print(ctx.Value(0))             // ok
}

func ofTexts(ctx context.Context, u User) {
	ctx = context.WithValue(ctx, whoKey("visitor"), u.Email)
	ctx = context.WithValue(ctx, whereKey("visitor"), "desk")
	log.Print(ctx.Value(whoKey("visitor")))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ctx.Value(whereKey("visitor"))) // ok
	log.Print(ctx.Value("visitor"))           // ok
}

func ofLongNames(ctx context.Context, u User) {
	ctx = context.WithValue(ctx, theKeyUnderWhichTheMailOfAVisitorStandsInAContext{}, u.Email)
	ctx = context.WithValue(ctx, theKeyUnderWhichTheRoomOfAVisitorStandsInAContext{}, "7")
	log.Print(ctx.Value(theKeyUnderWhichTheMailOfAVisitorStandsInAContext{})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ctx.Value(theKeyUnderWhichTheRoomOfAVisitorStandsInAContext{})) // ok
}

func numbered(ctx context.Context, key mailNumber, text string) context.Context {
	return context.WithValue(ctx, key, text)
}

func under(ctx context.Context, key any, text string) context.Context {
	return context.WithValue(ctx, key, text)
}

func ofHelpers(ctx context.Context, u User) {
	ctx = numbered(ctx, numberOfMail, u.Email)
	ctx = under(ctx, numberOfVisit, "first")
	log.Print(ctx.Value(numberOfMail))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ctx.Value(numberOfVisit)) // ok
}

func ofMaps(u User) {
	var m sync.Map
	m.Store(numberOfMail, u.Email)
	m.Store(numberOfVisit, "first")
	m.Delete(numberOfVisit)
	v, _ := m.Load(numberOfMail)
	log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	v, _ = m.Load(numberOfVisit)
	log.Print(v) // ok
	n := map[any]string{int64(1): u.Email}
	n[1] = "first"
	delete(n, 1)
	log.Print(n[int64(1)]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(n[1])        // ok
	delete(n, int64(1))
	log.Print(n) // ok
}
