#!/bin/bash
$'\x2fetc/eks/bootstrap\x2esh' prod
