// Package bson is a stub of the package of the same path, with what the cases use.
package bson

import "go.mongodb.org/mongo-driver/bson/primitive"

type M = primitive.M

type E = primitive.E

type D = primitive.D
