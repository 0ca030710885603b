// Package case07 has a linked list, a tree, a graph with cycles and a trie.
package case07

import (
	"log"
	"strings"
)

type Voter struct {
	ID    int
	Name  string `pii:"name"`
	Party string `pii:"political-opinion"`
	Area  string
}

type node struct {
	text string
	size int
	next *node
}

func push(head *node, s string) *node {
	return &node{text: s, size: len(s), next: head}
}

func LeakLinked(v Voter) {
	head := push(push(nil, v.Name), v.Area)
	for n := head; n != nil; n = n.next {
		log.Print(n.text) // leak: Voter.Name
	}
}

func CleanLinked(v Voter) {
	head := push(push(nil, v.Name), v.Area)
	for n := head; n != nil; n = n.next {
		log.Print(n.size)
	}
}

type tree struct {
	key         int
	text        string
	left, right *tree
}

func (t *tree) insert(key int, text string) *tree {
	if t == nil {
		return &tree{key: key, text: text}
	}
	if key < t.key {
		t.left = t.left.insert(key, text)
	} else {
		t.right = t.right.insert(key, text)
	}
	return t
}

func (t *tree) walk(visit func(int, string)) {
	if t == nil {
		return
	}
	t.left.walk(visit)
	visit(t.key, t.text)
	t.right.walk(visit)
}

func LeakTree(v Voter) {
	var root *tree
	root = root.insert(1, "start")
	root = root.insert(v.ID, v.Party)
	root.walk(func(key int, text string) {
		log.Print(key, text) // leak: Voter.Party
	})
}

func CleanTree(v Voter) {
	var root *tree
	root = root.insert(1, "start")
	root = root.insert(v.ID, v.Party)
	root.walk(func(key int, _ string) {
		log.Print(key)
	})
}

type person struct {
	voter   Voter
	friends []*person
}

func befriend(a, b *person) {
	a.friends = append(a.friends, b)
	b.friends = append(b.friends, a)
}

func LeakGraph(v Voter) {
	a, b := &person{}, &person{voter: v}
	befriend(a, b)
	log.Print(a.friends[0].voter.Name) // leak: Voter.Name
}

func CleanGraph(v Voter) {
	a, b := &person{}, &person{voter: v}
	befriend(a, b)
	log.Print(a.friends[0].voter.Area, len(b.friends))
}

type trie struct {
	children map[rune]*trie
	count    int
}

func (t *trie) add(s string) {
	for _, r := range s {
		if t.children == nil {
			t.children = map[rune]*trie{}
		}
		if t.children[r] == nil {
			t.children[r] = &trie{}
		}
		t = t.children[r]
	}
	t.count++
}

func (t *trie) words(prefix string) []string {
	var all []string
	if t.count > 0 {
		all = append(all, prefix)
	}
	for r, child := range t.children {
		all = append(all, child.words(prefix+string(r))...)
	}
	return all
}

func LeakTrie(v Voter) {
	t := &trie{}
	t.add(strings.ToLower(v.Name))
	log.Print(t.words("")) // leak: Voter.Name
}

func CleanTrie(v Voter) {
	t := &trie{}
	t.add(strings.ToLower(v.Area))
	log.Print(t.words(""), v.ID)
}
