// Package case45 is a chat with the support.
package case45

import (
	"log"
	"os"

	"round4/case45/room"
)

type Caller struct {
	Nick  string
	Name  string `pii:"name"`
	Story string `pii:"inquiry"`
}

func LeakSay(c Caller) {
	r := room.New()
	r.Join("screen", room.Screen{W: os.Stdout})
	r.Say(c.Nick, c.Story) // leak: Caller.Story
}

func CleanSay(c Caller) {
	r := room.New()
	r.Join("screen", room.Ticker{W: os.Stdout})
	r.Say(c.Nick, c.Story)
}

func LeakTexts(c Caller) {
	r, m := room.New(), new(room.Memory)
	r.Join("memory", m)
	r.Say(c.Nick, "my name is "+c.Name)
	log.Print(m.Texts()) // leak: Caller.Name
}

func CleanTexts(c Caller) {
	r, m := room.New(), new(room.Memory)
	r.Join("memory", m)
	r.Say(c.Nick, "my name is "+c.Name)
	log.Print(m.Senders())
}

func LeakSender(c Caller) {
	s := room.Screen{W: os.Stderr}
	s.Hear(room.Post{Seq: 1, From: c.Name, Text: "hello"}) // leak: Caller.Name
}

func CleanSender(c Caller) {
	s := room.Ticker{W: os.Stderr}
	s.Hear(room.Post{Seq: 1, From: c.Name, Text: "hello"})
}

func CleanSeq(c Caller) {
	r := room.New()
	r.Join("memory", new(room.Memory))
	log.Print(r.Say(c.Name, c.Story))
}
