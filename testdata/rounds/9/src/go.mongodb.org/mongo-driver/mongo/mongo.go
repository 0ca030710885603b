// Package mongo is a stub of the package of the same path, with what the cases use. What is written goes to standard output.
package mongo

import (
	"context"
	"errors"
	"fmt"
	"reflect"

	"go.mongodb.org/mongo-driver/mongo/options"
)

var ErrNoDocuments = errors.New("mongo: no documents in result")

type Collection struct{}

type InsertOneResult struct{ InsertedID interface{} }

type UpdateResult struct{ MatchedCount int64 }

type SingleResult struct{ err error }

func (sr *SingleResult) Decode(v interface{}) error { return sr.err }
func (sr *SingleResult) Err() error                 { return sr.err }

func (coll *Collection) InsertOne(ctx context.Context, document interface{}, opts ...*options.InsertOneOptions) (*InsertOneResult, error) {
	fmt.Println("mongo insert", document_(reflect.ValueOf(document)))
	return &InsertOneResult{}, nil
}

func (coll *Collection) UpdateOne(ctx context.Context, filter interface{}, update interface{}, opts ...*options.UpdateOptions) (*UpdateResult, error) {
	fmt.Println("mongo update", document_(reflect.ValueOf(update)))
	return &UpdateResult{}, nil
}

func (coll *Collection) FindOne(ctx context.Context, filter interface{}, opts ...*options.FindOneOptions) *SingleResult {
	return &SingleResult{ErrNoDocuments}
}

func document_(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		return document_(v.Elem())
	case reflect.Map:
		text := ""
		for _, k := range v.MapKeys() {
			text += fmt.Sprint(k, ": ", document_(v.MapIndex(k)), " ")
		}
		return text
	case reflect.Struct:
		text := ""
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Tag.Get("bson") != "-" {
				text += f.Name + ": " + document_(v.Field(i)) + " "
			}
		}
		return text
	}
	return fmt.Sprint(v)
}
