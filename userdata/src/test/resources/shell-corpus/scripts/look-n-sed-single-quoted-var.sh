#!/bin/bash
d=/etc/eks; echo 'DIR/bootstrap.sh c' | sed 's#DIR#$d#' | sh
