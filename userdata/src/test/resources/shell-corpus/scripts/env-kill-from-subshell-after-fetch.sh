#!/bin/bash
( curl -sf http://example.com/stop && kill $$ )
/etc/eks/bootstrap.sh prod
