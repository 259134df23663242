#!/bin/bash
DIR=/etc/eks
NAME=bootstrap
"$DIR/$NAME.sh" prod
