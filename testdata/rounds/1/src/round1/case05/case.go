// Package case05 prepares lists of subscribers for a report.
package case05

import (
	"fmt"
	"log"
)

type Subscriber struct {
	ID    int
	Email string `pii:"email"`
	Name  string `pii:"name"`
	Topic string
}

// The loop variable is a copy.
func LeakLoopCopy(s Subscriber) {
	list := []Subscriber{s, s}
	for _, item := range list {
		item.Email, item.Name = "", ""
	}
	log.Println("list", list) // leak: Subscriber.Email, Subscriber.Name
}

func CleanLoopIndex(s Subscriber) {
	list := []Subscriber{s, s}
	for i := range list {
		list[i].Email, list[i].Name = "", ""
	}
	log.Println("list", list)
}

func LeakLoopPointerValue(s Subscriber) {
	list := []*Subscriber{&s}
	for _, item := range list {
		blank := *item
		blank.Email = ""
	}
	log.Println("first", list[0].Email) // leak: Subscriber.Email
}

func CleanLoopPointer(s Subscriber) {
	list := []*Subscriber{&s}
	for _, item := range list {
		blank := item
		blank.Email = ""
	}
	log.Println("first", list[0].Email)
}

func LeakCollected(s Subscriber) {
	var lines []string
	for _, item := range []Subscriber{s, s} {
		lines = append(lines, fmt.Sprintf("%d %s", item.ID, item.Name))
	}
	log.Println(lines) // leak: Subscriber.Name
}

func CleanCollected(s Subscriber) {
	var lines []string
	for _, item := range []Subscriber{s, s} {
		lines = append(lines, fmt.Sprintf("%d %s", item.ID, item.Topic))
	}
	log.Println(lines)
}

// The line of one round is logged in the next.
func LeakPreviousRound(s Subscriber) {
	previous := "none"
	for range 2 {
		log.Println("previous", previous) // leak: Subscriber.Email
		previous = s.Email
	}
}

func CleanPreviousRound(s Subscriber) {
	previous := "none"
	for range 2 {
		previous = s.Email
		previous = "none"
		log.Println("previous", previous)
	}
}
