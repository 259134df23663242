#!/bin/bash
(( 1 + 'a[$(/etc/eks/bootstrap.sh c >&2)]' )); true
