#!/bin/bash
bootstrap.sh() { :; }
PATH+=:/etc/eks
$(command -v bootstrap.sh) prod
