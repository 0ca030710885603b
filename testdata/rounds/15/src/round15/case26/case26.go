// Package case26 recovers from panics of tasks.
package case26

import (
	"fmt"
	"log"
	"runtime/debug"
	"strings"
)

// Pupil goes to a school.
type Pupil struct {
	No     int
	Name   string `pii:"name,subject=child"`
	School string `pii:"school"`
	Marks  []int
}

// safely turns a panic into an error.
func safely(task func()) (err error) {
	defer func() {
		switch v := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("task: %w", v)
		default:
			err = fmt.Errorf("task: %v", v)
		}
	}()
	task()
	return nil
}

// guarded hides what a panic says.
func guarded(task func()) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("task panicked with a %T, stack of %d bytes", v, len(debug.Stack()))
		}
	}()
	task()
	return nil
}

func mark(p Pupil, i int) (int, error) {
	if i >= len(p.Marks) {
		return 0, fmt.Errorf("no mark %d of %s", i, p.Name)
	}
	return p.Marks[i], nil
}

func best(p Pupil) int {
	if len(p.Marks) == 0 {
		panic(fmt.Sprintf("pupil %d has no marks", p.No))
	}
	top := p.Marks[0]
	for _, m := range p.Marks {
		top = max(top, m)
	}
	return top
}

// LeakMark logs an error with the name, CleanMark a panic with the number.
func LeakMark(p Pupil) {
	if _, err := mark(p, 99); err != nil {
		log.Print("marks are incomplete: ", err) // leak: Pupil.Name
	}
}

func CleanMark(p Pupil) {
	p.Marks = nil
	if err := safely(func() { best(p) }); err != nil {
		log.Print("marks are incomplete: ", err)
	}
}

// LeakIndex logs an error of the runtime with the school, CleanIndex without.
func LeakIndex(p Pupil) {
	err := safely(func() { _ = p.Marks[len(p.Marks)] })
	log.Printf("school %s: %v", p.School, err) // leak: Pupil.School
}

func CleanIndex(p Pupil) {
	err := safely(func() { _ = p.Marks[len(p.Marks)] })
	log.Printf("pupil %d: %v", p.No, err)
}

// LeakPanic ends with the school in the text, CleanPanic with the number.
func LeakPanic(p Pupil) {
	if !strings.HasPrefix(p.School, "school of ") {
		panic("bad school: " + p.School) // leak: Pupil.School
	}
}

func CleanPanic(p Pupil) {
	if !strings.HasPrefix(p.School, "school of ") {
		panic(fmt.Sprint("bad school of ", p.No))
	}
}

// LeakTask logs in a task that panics afterwards, CleanTask hides what it says.
func LeakTask(p Pupil) {
	err := guarded(func() {
		log.Print("checking ", p.Name) // leak: Pupil.Name
		_ = p.Marks[len(p.Marks)]
	})
	log.Print(err)
}

func CleanTask(p Pupil) {
	err := guarded(func() {
		log.Print("checking ", p.No)
		_ = p.Marks[len(p.Marks)]
	})
	log.Print(err)
}
