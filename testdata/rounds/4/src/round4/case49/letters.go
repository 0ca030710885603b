// Package case49 writes letters to neighbours.
package case49

import (
	"fmt"

	"round4/case49/editor"
)

type Neighbour struct {
	Flat string
	Name string `pii:"name"`
	Fine string `pii:"payment"`
}

func LeakLines(n Neighbour) {
	var e editor.Editor
	e.Run(editor.Rename{Title: n.Flat}, editor.Insert{Text: "You owe " + n.Fine})
	fmt.Println(e.Doc.Lines) // leak: Neighbour.Fine
}

func CleanLines(n Neighbour) {
	var e editor.Editor
	e.Run(editor.Rename{Title: n.Flat}, editor.Insert{Text: "You owe " + n.Fine})
	fmt.Println(e.Doc.Title)
}

func LeakLog(n Neighbour) {
	var e editor.Editor
	e.Run(editor.Rename{Title: n.Name})
	fmt.Println(e.Log) // leak: Neighbour.Name
}

func CleanLog(n Neighbour) {
	var e editor.Editor
	e.Run(editor.Insert{Text: n.Name})
	fmt.Println(e.Log)
}

func LeakUndone(n Neighbour) {
	e := editor.Editor{Doc: editor.Doc{Title: "for " + n.Name}}
	e.Run(editor.Rename{Title: "draft"})
	e.Undo()
	fmt.Println(e.Doc.Title) // leak: Neighbour.Name
}

func CleanUndone(n Neighbour) {
	e := editor.Editor{Doc: editor.Doc{Title: "for " + n.Flat}}
	e.Run(editor.Rename{Title: "draft"})
	e.Undo()
	fmt.Println(e.Doc.Title)
}

func LeakDescribe(n Neighbour) {
	var c editor.Command = editor.Rename{Title: n.Name}
	fmt.Println(c.Describe()) // leak: Neighbour.Name
}

func CleanDescribe(n Neighbour) {
	var c editor.Command = editor.Insert{Text: n.Name}
	fmt.Println(c.Describe())
}
