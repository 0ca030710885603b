package functypes

import (
	"log"
	"net/http"
)

// A function that is a parameter is known where all calls are in sight, each of which
// says which function it hands over: also where the data is found inside, and where a
// function literal that is handed on captures it.

type guest struct {
	Room string
	Name string `pii:"name"`
}

var latest *guest

func room(g *guest) string { return g.Room }
func name(g *guest) string { return g.Name }

func show1(by func(*guest) string) { log.Print(by(latest)) } // ok
func show2(by func(*guest) string) { show1(by) }             // ok

func printsRoom() { show1(room) } // ok
func printsName() { show1(name) } // want `^guest\.Name \(pii:name\) reaches log\.Print through functypes\.show1$`

func printsRoomDeep() { show2(room) } // ok
func printsNameDeep() { show2(name) } // want `^guest\.Name \(pii:name\) reaches log\.Print through functypes\.show2$`

func literals(g *guest) {
	show1(func(*guest) string { return "" })             // ok
	show1(func(h *guest) string { return h.Room })       // ok
	show1(func(h *guest) string { return "x" + h.Name }) // want `^guest\.Name \(pii:name\) reaches log\.Print through functypes\.show1$`
}

func handlerBy(by func(*guest) string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(by(latest)) // ok
	})
}

func routes() {
	http.Handle("/room", handlerBy(room)) // ok
	http.Handle("/name", handlerBy(name)) // want `^guest\.Name \(pii:name\) reaches log\.Print through functypes\.handlerBy$`
}

// One of the calls hands over what nobody knows.
func show3(by func(*guest) string) { log.Print(by(latest)) } // want `^guest\.Name \(pii:name\) reaches log\.Print \(approximate: .*\)$`

func PrintsAny(by func(*guest) string) { show3(by) }
func printsRoom3()                     { show3(room) } // ok

// So may a function that other packages call, or that is handed on itself.
func Show4(by func(*guest) string) { log.Print(by(latest)) } // want `^guest\.Name \(pii:name\) reaches log\.Print \(approximate: .*\)$`

func printsRoom4() { Show4(room) } // ok

func show5(by func(*guest) string) { log.Print(by(latest)) } // want `^guest\.Name \(pii:name\) reaches log\.Print \(approximate: .*\)$`

var printers = []func(func(*guest) string){show5}

func printsRoom5() { show5(room) } // ok

// A captured parameter that is replaced may be another function.
func handlerBy2(by func(*guest) string) http.Handler {
	if latest == nil {
		by = chooseBy()
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(by(latest)) // want `^guest\.Name \(pii:name\) reaches log\.Print \(approximate: .*\)$`
	})
}

var chooseBy func() func(*guest) string

func routes2() { http.Handle("/", handlerBy2(room)) } // ok

// Methods are known as functions are, if they stand in no interface.
type board struct{ all []guest }

func (b *board) each(by func(guest) string) {
	for _, g := range b.all {
		log.Print(by(g)) // ok
	}
}

func Boards(b *board) {
	b.each(func(g guest) string { return g.Room }) // ok
	b.each(func(g guest) string { return g.Name }) // want `^guest\.Name \(pii:name\) reaches log\.Print through board\.each$`
}

type board3 struct{ all []guest }

func (b *board3) eachTwo(by func(guest) string) {
	for _, g := range b.all {
		log.Print(by(g)) // want `^guest\.Name \(pii:name\) reaches log\.Print \(approximate: .*\)$`
	}
}

func Boards3(b *board3) func(func(guest) string) {
	b.eachTwo(func(g guest) string { return g.Room }) // ok
	return b.eachTwo
}
