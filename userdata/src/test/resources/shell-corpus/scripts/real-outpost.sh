#!/bin/bash
/etc/eks/bootstrap.sh outpost --enable-local-outpost true --cluster-id 01234567-89ab-cdef
