// Package case08 logs at the end of functions.
package case08

import "log"

type Job struct {
	ID    string
	Owner string `pii:"email"`
	Queue string
}

func LeakDeferredClosure(j Job) {
	state := "new"
	defer func() { log.Print("done ", state) }() // leak: Job.Owner
	state = "taken by " + j.Owner
}

// The arguments of a deferred call are taken at once.
func CleanDeferredArgument(j Job) {
	state := "new"
	defer log.Print("done ", state)
	state = "taken by " + j.Owner
}

func LeakDeferredArgument(j Job) {
	state := "taken by " + j.Owner
	defer log.Print("done ", state) // leak: Job.Owner
	state = "new"
	log.Print("begun ", state)
}

func CleanDeferredClosure(j Job) {
	state := "taken by " + j.Owner
	defer func() { log.Print("done ", state) }()
	state = "new"
	log.Print("begun ", state)
}

// Deferred calls run last in, first out: the eraser runs before the logger.
func CleanEraserRunsFirst(j *Job) {
	defer func() { log.Print("owner ", j.Owner) }()
	defer func() { j.Owner = "" }()
	j.Queue = "slow"
}

func LeakEraserRunsLast(j *Job) {
	defer func() { j.Owner = "" }()
	defer func() { log.Print("owner ", j.Owner) }() // leak: Job.Owner
	j.Queue = "slow"
}

type span struct{ note *string }

func (s span) end() string { return *s.note }

func LeakSpanEnd(j Job) {
	note := j.Queue
	s := span{&note}
	defer func() { log.Print(s.end()) }() // leak: Job.Owner
	note = j.Owner
}

func CleanSpanEnd(j Job) {
	note := j.Queue
	s := span{new(note)}
	defer func() { log.Print(s.end()) }()
	note = j.Owner
	_ = note
}
