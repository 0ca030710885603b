// Package case20 runs reminders at their time.
package case20

import (
	"cmp"
	"fmt"
	"log"
	"slices"
	"strconv"
	"time"
)

// Reminder is for somebody.
type Reminder struct {
	Slot int
	For  string `pii:"name"`
	Text string `pii:"medication"`
}

// Scheduler runs tasks in the order of their slots.
type Scheduler struct {
	tasks []task
	log   func(format string, args ...any)
}

type task struct {
	slot int
	run  func() error
}

func (s *Scheduler) At(slot int, run func() error) {
	s.tasks = append(s.tasks, task{slot, run})
	slices.SortStableFunc(s.tasks, func(a, b task) int { return cmp.Compare(a.slot, b.slot) })
}

// Run runs all tasks, and logs those that fail.
func (s *Scheduler) Run() (failed []error) {
	for len(s.tasks) > 0 {
		t := s.tasks[0]
		s.tasks = s.tasks[1:]
		if err := t.run(); err != nil {
			failed = append(failed, fmt.Errorf("slot %d: %w", t.slot, err))
		}
	}
	return failed
}

func deliver(text string) error {
	if len(text) < 100 {
		return fmt.Errorf("cannot deliver %q", text)
	}
	return nil
}

// LeakFailed logs the errors of the tasks, CleanFailed how many failed.
func LeakFailed(rs []Reminder) {
	var s Scheduler
	for _, r := range rs {
		s.At(r.Slot, func() error { return deliver(r.Text) })
	}
	for _, err := range s.Run() {
		log.Print(err) // leak: Reminder.Text
	}
}

func CleanFailed(rs []Reminder) {
	var s Scheduler
	for _, r := range rs {
		s.At(r.Slot, func() error { return deliver(r.Text) })
	}
	log.Print(len(s.Run()), " failed")
}

// LeakShared has one variable for all tasks, which holds the name when they run.
func LeakShared(rs []Reminder) {
	var s Scheduler
	var who string
	for _, r := range rs {
		s.At(r.Slot, func() error { log.Print("next: ", who); return nil }) // leak: Reminder.For
		who = r.For
	}
	s.Run()
}

// CleanShared keeps the slot in it.
func CleanShared(rs []Reminder) {
	var s Scheduler
	var who string
	for _, r := range rs {
		s.At(r.Slot, func() error { log.Print("next: ", who); return nil })
		who = strconv.Itoa(r.Slot)
	}
	s.Run()
}

// LeakTimer logs the name when the timer fires, CleanTimer waits for the slot.
func LeakTimer(r Reminder) {
	done := make(chan struct{})
	time.AfterFunc(time.Millisecond, func() {
		defer close(done)
		log.Print("remind ", r.For) // leak: Reminder.For
	})
	<-done
}

func CleanTimer(r Reminder) {
	done := make(chan int, 1)
	time.AfterFunc(time.Millisecond, func() {
		defer close(done)
		done <- r.Slot
	})
	log.Print("remind ", <-done)
}
