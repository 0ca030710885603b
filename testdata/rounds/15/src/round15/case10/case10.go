// Package case10 resolves fields, as for GraphQL.
package case10

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"slices"
)

// Author writes articles.
type Author struct {
	Slug     string
	RealName string `pii:"name"`
	Email    string `pii:"email"`
	Born     string `pii:"date-of-birth"`
}

type resolver func(ctx context.Context, a *Author, args map[string]any) (any, error)

var resolvers = map[string]resolver{
	"slug":     func(_ context.Context, a *Author, _ map[string]any) (any, error) { return a.Slug, nil },
	"realName": func(_ context.Context, a *Author, _ map[string]any) (any, error) { return a.RealName, nil },
	"masked": func(_ context.Context, a *Author, _ map[string]any) (any, error) {
		return a.RealName[:1] + "***", nil
	},
	"adult": func(_ context.Context, a *Author, args map[string]any) (any, error) {
		limit, ok := args["limit"].(string)
		if !ok {
			return nil, fmt.Errorf("limit is a %T", args["limit"])
		}
		return a.Born < limit, nil
	},
}

func realName(ctx context.Context, a *Author) (any, error) { return resolvers["realName"](ctx, a, nil) }

func publicFields(a *Author) map[string]any { return map[string]any{"slug": a.Slug} }

func allFields(a *Author) map[string]any {
	m := publicFields(a)
	m["email"] = a.Email
	m["born"] = a.Born
	return m
}

// LeakAll logs the answer with all fields, CleanAll with public ones.
func LeakAll(a *Author) error {
	text, err := json.Marshal(map[string]any{"data": allFields(a)})
	if err != nil {
		return err
	}
	log.Printf("answer %s", text) // leak: Author.Email, Author.Born
	return nil
}

func CleanAll(a *Author) error {
	text, err := json.Marshal(map[string]any{"data": publicFields(a)})
	if err != nil {
		return err
	}
	log.Printf("answer %s", text)
	return nil
}

// LeakResolved prints what a resolver gives, CleanResolved what another does.
func LeakResolved(ctx context.Context, a *Author) {
	v, err := realName(ctx, a)
	fmt.Println(v, err) // leak: Author.RealName
}

func CleanResolved(ctx context.Context, a *Author) {
	v, err := resolvers["adult"](ctx, a, map[string]any{"limit": "2000"})
	fmt.Println(v, err)
}

// LeakArgs logs arguments that name the author, CleanArgs their keys.
func LeakArgs(a *Author) {
	args := map[string]any{"email": a.Email, "first": 10}
	log.Println("query", args) // leak: Author.Email
}

func CleanArgs(a *Author) {
	args := map[string]any{"email": a.Email, "first": 10}
	log.Println("query", slices.Sorted(maps.Keys(args)))
}
